package com.mealprep360.stack;

/** Something a person can mend that keeps the stack from running: a sentence that says what is wrong and what to do. */
public final class StackFailure extends RuntimeException {

    public StackFailure(String sentence) {
        super(sentence);
    }

    public StackFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
