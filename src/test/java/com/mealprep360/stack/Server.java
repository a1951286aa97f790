package com.mealprep360.stack;

/** A server of the stack. */
interface Server {

    /** As people call it. */
    String title();

    /** Where it is to be had, for people. */
    String address();

    /**
     * Starts it; returns when it answers.
     *
     * @throws StackFailure if it does not come up
     */
    void start();
}
