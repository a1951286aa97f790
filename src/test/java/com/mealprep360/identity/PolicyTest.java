package com.mealprep360.identity;

import static com.mealprep360.identity.Action.APPROVE;
import static com.mealprep360.identity.Action.COMMENT;
import static com.mealprep360.identity.Action.EDIT;
import static com.mealprep360.identity.Action.PUBLISH;
import static com.mealprep360.identity.Action.RESTORE;
import static com.mealprep360.identity.Action.SEE;
import static com.mealprep360.identity.Action.SUBMIT;
import static com.mealprep360.identity.Action.TRASH;
import static com.mealprep360.identity.Action.UNPUBLISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.mealprep360.kernel.problems.KernelProblem;
import com.mealprep360.kernel.problems.Problem;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole policy: each kind of actor, each state of a subject, and all that is allowed. Nothing else is. */
class PolicyTest {
    private static final PolicySubject PERSONAL = new PolicySubject("ann", false, false);
    private static final PolicySubject SHARED = new PolicySubject("ann", true, false);
    private static final PolicySubject LIVE = new PolicySubject("ann", true, true);

    private static final Set<Action> NOTHING = EnumSet.noneOf(Action.class);
    private static final Set<Action> ALL = EnumSet.allOf(Action.class);
    private static final Set<Action> AUTHORS = EnumSet.of(SEE, EDIT, COMMENT, SUBMIT, RESTORE, TRASH);
    private static final Set<Action> AUTHORS_WHILE_LIVE = EnumSet.of(SEE, EDIT, COMMENT, SUBMIT, RESTORE);

    static Stream<Arguments> table() {
        return Stream.of(
                arguments("its owner", actor("ann", "user"), AUTHORS, AUTHORS, AUTHORS_WHILE_LIVE),
                arguments(
                        "its owner with premium",
                        actor("ann", "user", "premium"),
                        AUTHORS,
                        AUTHORS,
                        AUTHORS_WHILE_LIVE),
                arguments("its owner, an editor", actor("ann", "user", "editor"), ALL, ALL, ALL),
                arguments("its owner, an admin", actor("ann", "admin"), ALL, ALL, ALL),
                arguments("another user", actor("bob", "user"), NOTHING, NOTHING, NOTHING),
                arguments("a moderator", actor("bob", "user", "moderator"), NOTHING, NOTHING, NOTHING),
                arguments("an editor", actor("bob", "user", "editor"), NOTHING, ALL, ALL),
                arguments("an admin", actor("bob", "admin"), NOTHING, ALL, ALL),
                arguments("nobody in particular", Actor.ANONYMOUS, NOTHING, NOTHING, NOTHING),
                arguments("a part of the system", Actor.system("expiry"), NOTHING, NOTHING, NOTHING));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void whoMayDoWhat(String who, Actor actor, Set<Action> personal, Set<Action> shared, Set<Action> live) {
        assertThat(allowed(actor, PERSONAL)).as("personal").isEqualTo(personal);
        assertThat(allowed(actor, SHARED)).as("shared").isEqualTo(shared);
        assertThat(allowed(actor, LIVE)).as("live").isEqualTo(live);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void aRefusalSaysWhyAndAPermissionSaysNothing(
            String who, Actor actor, Set<Action> personal, Set<Action> shared, Set<Action> live) {
        for (Action action : Action.values()) {
            Policy.Decision decision = Policy.decide(actor, action, LIVE);
            assertThat(decision.reason().isEmpty()).as(action.name()).isEqualTo(decision.allowed());
            if (decision.allowed()) {
                assertThatNoException().isThrownBy(() -> Policy.require(actor, action, LIVE));
            } else {
                assertThatExceptionOfType(Problem.class)
                        .isThrownBy(() -> Policy.require(actor, action, LIVE))
                        .satisfies(problem -> assertThat(problem.type()).isEqualTo(KernelProblem.FORBIDDEN))
                        .withMessage(decision.reason());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void publishingIsTheEditorsAlone(Action action) {
        assertThat(Policy.decide(actor("ann", "user"), action, LIVE).reason()).isEqualTo("Only editors may do this.");
    }

    static Stream<Action> commands() {
        return Stream.of(APPROVE, PUBLISH, UNPUBLISH);
    }

    private static Set<Action> allowed(Actor actor, PolicySubject subject) {
        Set<Action> allowed = EnumSet.noneOf(Action.class);
        for (Action action : Action.values()) {
            if (Policy.decide(actor, action, subject).allowed()) {
                allowed.add(action);
            }
        }
        return allowed;
    }

    private static Actor actor(String subject, String... roles) {
        return new Actor(subject, null, null, Set.of(roles));
    }
}
