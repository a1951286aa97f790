package com.mealprep360.audit;

/** The first thing that is wrong with the chain. @param number the line at which it shows */
record ChainFault(long number, Rule rule) {
    /** What does not hold. */
    enum Rule {
        CHANGED("The line does not have its own hash: something in it was changed."),
        MISSING("There is no line with this number: it was taken out."),
        UNLINKED("The line does not follow the one before it: one of the two was put in, replaced or moved."),
        CUT_OFF("The chain ends before this line, and it was there before."),
        SURPLUS("The line stands behind the end of the chain: the platform did not write it."),
        END_CHANGED("The last line is not the one that was written last."),
        NOT_AS_KNOWN("The line does not have the hash that was noted down: it, or something before it, was rewritten."),
        PERSON("The pseudonym is not that of the person whom it is said to be."),
        ORIGIN("The call did not come from the address that it is said to come from.");

        private final String message;

        Rule(String message) {
            this.message = message;
        }

        String message() {
            return message;
        }
    }
}
