package com.mealprep360.kernel.http;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Once an hour, on every node; forgetting twice is no harm. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class IdempotencyCleaning {
    @Inject
    IdempotencyKeys keys;

    @Schedule(hour = "*", minute = "17", persistent = false)
    void clean() {
        keys.forget();
    }
}
