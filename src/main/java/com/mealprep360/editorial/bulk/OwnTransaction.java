package com.mealprep360.editorial.bulk;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.function.Supplier;

/**
 * A transaction for a thread of our own. The server's pool asks the call of the component that it is below for the
 * transaction, and below an EJB only the EJB container tells the call: with CDI's {@code @Transactional} alone each
 * statement on such a thread would be a transaction by itself, and no lock would hold.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OwnTransaction {
    /** Runs it in a transaction of its own, which is rolled back if it throws. */
    public <T> T in(Supplier<T> work) {
        return work.get();
    }
}
