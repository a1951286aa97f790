package com.mealprep360.kernel.events;

import static com.mealprep360.kernel.problems.KernelProblem.KERNEL_EVENT_STILL_FAILING;
import static com.mealprep360.kernel.problems.KernelProblem.NOT_FOUND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mealprep360.container.PlatformArchive;
import com.mealprep360.kernel.Json;
import com.mealprep360.kernel.problems.Problem;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class EventLogIT {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    @Inject
    EventLog log;

    @Inject
    EventDelivery delivery;

    @Inject
    ParkedEvents parked;

    @Inject
    Ledger ledger;

    @Inject
    @Any
    Instance<EventConsumer> consumers;

    @Inject
    Jdbi sql;

    @Inject
    UserTransaction transaction;

    @Resource
    ManagedExecutorService threads;

    /** Each test speaks of subjects of its own, so that others' events do not disturb it. */
    private final String subjects = "test-" + UUID.randomUUID();

    record Happened(String subjectType, String subjectId) implements Event {
        @Override
        public String type() {
            return "test.happened.v1";
        }

        @Override
        public Object facts() {
            return Map.of("number", 1);
        }
    }

    @Deployment
    static WebArchive platform() {
        return PlatformArchive.with(EventLogIT.class, Ledger.class);
    }

    @Test
    void anEventIsDeliveredAfterTheCommitAndNotBefore() throws Exception {
        transaction.begin();
        log.append(new Happened(subjects, "one"), "somebody");
        awaitIdle();
        assertThat(ledger.handledOf(subjects)).isEmpty();

        transaction.commit();

        await(() -> !ledger.handledOf(subjects).isEmpty());
        LoggedEvent event = ledger.handledOf(subjects).get(0);
        assertThat(event.type()).isEqualTo("test.happened.v1");
        assertThat(event.subjectId()).isEqualTo("one");
        assertThat(event.actor()).isEqualTo("somebody");
        assertThat(event.correlationId()).matches("[0-9a-f]{32}");
        assertThat(event.facts()).isEqualTo(Json.object("{\"number\":1}"));
    }

    @Test
    void anEventIsHandledInOneTransaction() throws Exception {
        append("one");

        await(() -> !ledger.handledOf(subjects).isEmpty());

        assertThat(ledger.transactions())
                .isNotEmpty()
                .allSatisfy(ids -> assertThat(ids).hasSize(1));
    }

    @Test
    void whatIsRolledBackNeverHappened() throws Exception {
        transaction.begin();
        log.append(new Happened(subjects, "undone"), "somebody");
        transaction.rollback();
        append("done");

        await(() -> !ledger.handledOf(subjects).isEmpty());

        assertThat(subjectsHandled()).containsExactly("done");
    }

    @Test
    void anOlderTransactionThatIsStillOpenHoldsNewerOnesBack() throws Exception {
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch mayCommit = new CountDownLatch(1);
        Future<?> older = threads.submit(task(() -> {
            transaction.begin();
            log.append(new Happened(subjects, "older"), "somebody");
            written.countDown();
            mayCommit.await(LIMIT.toSeconds(), TimeUnit.SECONDS);
            transaction.commit();
        }));
        assertThat(written.await(LIMIT.toSeconds(), TimeUnit.SECONDS)).isTrue();
        append("newer");

        awaitIdle();
        assertThat(subjectsHandled()).isEmpty();

        mayCommit.countDown();
        older.get();
        await(() -> subjectsHandled().size() == 2);
        assertThat(subjectsHandled()).containsExactly("older", "newer");
    }

    @Test
    void theEventsOfManyTransactionsAtOnceComeOnceEachInTheOrderOfTheLog() throws Exception {
        int writers = 6;
        int each = 30;
        List<Future<?>> all = new ArrayList<>();
        for (int writer = 0; writer < writers; writer++) {
            String name = "writer" + writer + "-";
            all.add(threads.submit(task(() -> {
                for (int i = 0; i < each; i++) {
                    transaction.begin();
                    log.append(new Happened(subjects, name + i + "a"), "somebody");
                    // Transactions of many lengths, so that they commit in another order than they began in.
                    sql.useHandle(handle -> handle.execute("SELECT pg_sleep(random() / 50)"));
                    log.append(new Happened(subjects, name + i + "b"), "somebody");
                    transaction.commit();
                }
            })));
        }
        for (Future<?> writer : all) {
            writer.get();
        }

        await(() -> ledger.handledOf(subjects).size() >= writers * each * 2);

        List<LoggedEvent> handled = ledger.handledOf(subjects);
        assertThat(handled)
                .extracting(LoggedEvent::id)
                .hasSize(writers * each * 2)
                .doesNotHaveDuplicates();
        assertThat(handled).isSortedAccordingTo((one, other) -> {
            int byTransaction = new BigInteger(one.txid()).compareTo(new BigInteger(other.txid()));
            return byTransaction != 0 ? byTransaction : Long.compare(one.position(), other.position());
        });
    }

    @Test
    void anEventThatCannotBeHandledIsTriedFiveTimesThenParkedAndTheOthersGoOn() throws Exception {
        ledger.refuse(subjects + "poison");
        append("before");
        append(subjects + "poison");
        append("after");

        await(() -> subjectsHandled().contains("after"));

        // The batch that failed was rolled back and tried again: at least once, in the same order.
        assertThat(new LinkedHashSet<>(subjectsHandled())).containsExactly("before", "after");
        ParkedEvents.ParkedEvent event = parkedEvent(subjects + "poison");
        assertThat(event.consumer()).isEqualTo(Ledger.NAME);
        assertThat(event.attempts()).isEqualTo(5);
        assertThat(event.error()).isEqualTo("refuses " + subjects + "poison");
        // Once more in the batch that failed, before the events were taken one by one.
        assertThat(ledger.refusalsOf(subjects + "poison")).isBetween(5, 6);
        ledger.accept(subjects + "poison");
    }

    @Test
    void aParkedEventIsHandedOverAgainWhenSomebodySaysSo() throws Exception {
        String poison = subjects + "poison";
        ledger.refuse(poison);
        append(poison);
        await(() -> parked.newest().stream().anyMatch(event -> event.subject().endsWith("/" + poison)));
        UUID id = parkedEvent(poison).eventId();

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> parked.retry(Ledger.NAME, id))
                .satisfies(problem -> assertThat(problem.type()).isEqualTo(KERNEL_EVENT_STILL_FAILING));
        assertThat(parkedEvent(poison).attempts()).isEqualTo(6);

        ledger.accept(poison);
        parked.retry(Ledger.NAME, id);

        assertThat(subjectsHandled()).containsExactly(poison);
        assertThat(parked.newest()).noneMatch(event -> event.eventId().equals(id));
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> parked.retry(Ledger.NAME, id))
                .satisfies(problem -> assertThat(problem.type()).isEqualTo(NOT_FOUND));
    }

    @Test
    void anEventThatTheTrailHandlesTwiceIsWrittenOnce() {
        EventConsumer audit = consumers.stream()
                .filter(consumer -> consumer.name().equals("audit"))
                .findFirst()
                .orElseThrow();
        UUID id = UUID.randomUUID();
        LoggedEvent event = new LoggedEvent(
                "1",
                1,
                id,
                "test.happened.v1",
                subjects,
                "one",
                "somebody",
                "0".repeat(32),
                null,
                Instant.now(),
                Json.object("{}"));

        audit.handle(event);
        audit.handle(event);

        int entries = sql.withHandle(handle -> handle.createQuery("SELECT count(*) FROM audit.entry WHERE id = ?")
                .bind(0, id)
                .mapTo(Integer.class)
                .one());
        assertThat(entries).isEqualTo(1);
    }

    private void append(String subject) throws Exception {
        transaction.begin();
        log.append(new Happened(subjects, subject), "somebody");
        transaction.commit();
    }

    private List<String> subjectsHandled() {
        return ledger.handledOf(subjects).stream().map(LoggedEvent::subjectId).toList();
    }

    private ParkedEvents.ParkedEvent parkedEvent(String subject) {
        return parked.newest().stream()
                .filter(event -> event.subject().equals(subjects + "/" + subject))
                .findFirst()
                .orElseThrow();
    }

    /** Until a whole round of the consumer has looked and found nothing that it may read. */
    private void awaitIdle() throws InterruptedException {
        await(() -> delivery.deliver(ledger) == EventDelivery.Round.DONE);
    }

    private static void await(BooleanSupplier so) throws InterruptedException {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        while (!so.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(deadline);
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    private static Callable<Boolean> task(Work work) {
        return () -> {
            work.run();
            return true;
        };
    }
}
