package org.mixingmentor.labeling.internal;

import org.mixingmentor.workbench.KeyAction;

/** The actions of this role by what they are registered as: each with its key, as the keymap has it now. */
final class RegisteredKeys {
    /** Category of all of them. */
    static final String CATEGORY = "Label";

    /** The start of every id: changed keys name it, so that it stays whatever packages are called. */
    static final String ID = "org.mixingmentor.labeling.";

    /** So many flaws have a key. */
    static final int FLAWS = 10;

    /** So many instruments have a key. */
    static final int INSTRUMENTS = 9;

    private RegisteredKeys() {}

    /** The action of that id. */
    static KeyAction of(String id) {
        return KeyAction.registered(CATEGORY, ID + id);
    }

    /** @param number of the flaw, 1 to {@link #FLAWS} */
    static KeyAction flaw(int number) {
        return of("flaw" + number);
    }

    /** @param number of the flaw that it marks in the selected time, 1 to {@link #FLAWS} */
    static KeyAction region(int number) {
        return of("region" + number);
    }

    /** @param number of the instrument, 1 to {@link #INSTRUMENTS} */
    static KeyAction instrument(int number) {
        return of("instrument" + number);
    }
}
