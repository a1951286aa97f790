package com.mealprep360.identity;

import static com.mealprep360.kernel.problems.KernelProblem.FORBIDDEN;

import com.mealprep360.kernel.problems.Problem;

/** What an actor may do to a subject in its present state, and why not. It holds no state and asks nobody. */
public final class Policy {
    private Policy() {}

    /** @param reason why not, in one sentence for the caller; empty when it is allowed */
    public record Decision(boolean allowed, String reason) {
        private static final Decision YES = new Decision(true, "");

        private static Decision when(boolean allowed, String reason) {
            return allowed ? YES : new Decision(false, reason);
        }
    }

    public static Decision decide(Actor actor, Action action, PolicySubject subject) {
        boolean owner = actor.subject().equals(subject.owner());
        boolean editor = actor.isEditor() && subject.shared();
        return switch (action) {
            case SEE, EDIT, COMMENT, SUBMIT, RESTORE ->
                Decision.when(owner || editor, "Only its owner, and editors once it is submitted, may do this.");
            case ASSIGN, REQUEST_CHANGES, APPROVE, PUBLISH, UNPUBLISH ->
                Decision.when(actor.isEditor() && (owner || subject.shared()), "Only editors may do this.");
            case TRASH ->
                Decision.when(
                        editor || (owner && (!subject.live() || actor.isEditor())),
                        "It is published: an editor has to take it offline first.");
        };
    }

    /** @throws Problem FORBIDDEN with the reason */
    public static void require(Actor actor, Action action, PolicySubject subject) {
        Decision decision = decide(actor, action, subject);
        if (!decision.allowed()) {
            throw FORBIDDEN.because(decision.reason());
        }
    }
}
