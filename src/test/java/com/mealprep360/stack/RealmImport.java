package com.mealprep360.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Remembers which realm file Keycloak was filled from. Keycloak imports a realm once and never looks at the file again,
 * so a changed file must be noticed by us.
 */
record RealmImport(Path note) {

    /** What is known before Keycloak starts. */
    enum State {
        NEVER,
        SAME,
        CHANGED
    }

    State state(Realm realm) {
        try {
            if (!Files.exists(note)) {
                return State.NEVER;
            }
            return Files.readString(note).equals(realm.hash()) ? State.SAME : State.CHANGED;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** To be called when Keycloak has come up with this realm freshly imported. */
    void done(Realm realm) {
        try {
            Files.writeString(note, realm.hash());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** To be called before the imported realm is thrown away. */
    void forget() {
        try {
            Files.deleteIfExists(note);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
