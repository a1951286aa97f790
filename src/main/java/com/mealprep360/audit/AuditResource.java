package com.mealprep360.audit;

import com.mealprep360.api.AuditApi;
import com.mealprep360.api.model.AuditFaultDto;
import com.mealprep360.api.model.AuditRuleDto;
import com.mealprep360.api.model.AuditVerificationDto;
import com.mealprep360.audit.AuditVerifying.Verification;
import com.mealprep360.identity.Caller;
import com.mealprep360.kernel.Clocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;

/** The room's part of the contract. */
@ApplicationScoped
public class AuditResource implements AuditApi {
    @Inject
    AuditEntries entries;

    @Inject
    AuditVerifying verifying;

    @Inject
    People people;

    @Inject
    Caller caller;

    @Override
    public Response listAuditEntries(
            String subject, String actor, String from, String until, String cursor, Integer limit) {
        return Response.ok(entries.page(
                        new AuditEntries.Wanted(
                                subject, actor, Clocks.instant("from", from), Clocks.instant("until", until)),
                        cursor,
                        limit))
                .build();
    }

    @Override
    public Response verifyAudit(Long after, Integer lines, String known) {
        return Response.ok(dto(verifying.verify(after, lines, known == null ? null : Checkpoint.of(known))))
                .build();
    }

    @Override
    public Response forgetPerson(String subject) {
        people.forget(subject, caller.actor());
        return Response.noContent().build();
    }

    private static AuditVerificationDto dto(Verification found) {
        return new AuditVerificationDto()
                .intact(found.fault() == null)
                .complete(found.complete())
                .first(found.first())
                .lines(Math.max(0, found.checkpoint().number() - found.first() + 1))
                .checkpoint(found.checkpoint().toString())
                .head(found.head().toString())
                .fault(found.fault() == null ? null : dto(found.fault()));
    }

    private static AuditFaultDto dto(ChainFault fault) {
        return new AuditFaultDto()
                .number(fault.number())
                .rule(AuditRuleDto.valueOf(fault.rule().name()))
                .message(fault.rule().message());
    }
}
