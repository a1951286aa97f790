package com.mealprep360.architecture.broken.cellar;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.ObservesAsync;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** Breaks the rules about names, about the environment, about events that can be lost, and about old packages. */
public class FuelServiceImpl {
    Object lookup() throws NamingException {
        System.out.println(System.getenv("FUEL"));
        return new InitialContext().lookup("java:app/fuel");
    }

    void tell(Event<Fuel> event, Fuel fuel) {
        event.fireAsync(fuel);
    }

    void hear(@ObservesAsync Fuel fuel) {}
}
