package com.mealprep360.identity.users;

import com.mealprep360.api.UsersApi;
import com.mealprep360.api.model.GrantedRoleDto;
import com.mealprep360.api.model.SuspensionReasonDto;
import com.mealprep360.identity.Caller;
import com.mealprep360.identity.users.UserFinding.Wanted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;

/** People's accounts. */
@ApplicationScoped
public class UsersResource implements UsersApi {
    @Inject
    Caller caller;

    @Inject
    UserFinding finding;

    @Inject
    UserAccounts accounts;

    @Inject
    RoleChanging roles;

    @Inject
    Suspending suspending;

    @Inject
    SecondFactorResetting secondFactors;

    @Override
    public Response listUsers(String q, GrantedRoleDto role, Boolean suspended, String cursor, Integer limit) {
        return Response.ok(finding.page(new Wanted(q, role == null ? null : role.toString(), suspended), cursor, limit))
                .build();
    }

    @Override
    public Response getUserAccount(String subject) {
        return Response.ok(accounts.require(subject)).build();
    }

    @Override
    public Response grantRole(String subject, GrantedRoleDto role) {
        return Response.ok(roles.grant(subject, role.toString(), caller.actor()))
                .build();
    }

    @Override
    public Response revokeRole(String subject, GrantedRoleDto role) {
        return Response.ok(roles.revoke(subject, role.toString(), caller.actor()))
                .build();
    }

    @Override
    public Response suspendUser(String subject, SuspensionReasonDto reason, String idempotencyKey) {
        return Response.ok(suspending.suspend(subject, reason.getReason().strip(), caller.actor()))
                .build();
    }

    @Override
    public Response reinstateUser(String subject, String idempotencyKey) {
        return Response.ok(suspending.reinstate(subject, caller.actor())).build();
    }

    @Override
    public Response resetSecondFactor(String subject) {
        return Response.ok(secondFactors.reset(subject, caller.actor())).build();
    }
}
