package com.mealprep360.audit;

/** A line and its hash, which stands for all that is before it: {@code 1234:9f86d0…}. */
record Checkpoint(long number, String hash) {
    static final Checkpoint START = new Checkpoint(0, AuditLine.GENESIS);

    /** @param text of the form that the contract wants */
    static Checkpoint of(String text) {
        int colon = text.indexOf(':');
        return new Checkpoint(Long.parseLong(text.substring(0, colon)), text.substring(colon + 1));
    }

    @Override
    public String toString() {
        return number + ":" + hash;
    }
}
