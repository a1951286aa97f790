package com.mealprep360.kernel.contract;

/** The contract as the server reads it, for tests outside of a server. */
public final class BuiltContract {
    private BuiltContract() {}

    public static Contract read() {
        Contract contract = new Contract();
        contract.load();
        return contract;
    }
}
