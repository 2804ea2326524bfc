package org.mixingmentor.workbench;

/** Who tells the user what happened: in the workbench the status line and dialogs. Any thread; nobody waits for an answer. */
@FunctionalInterface
public interface Notices {
    /**
     * Tells something in passing.
     *
     * @param sentence "12 audio files: 3 fingerprinted now."
     */
    void say(String sentence);

    /**
     * Tells what could not be done, until the user has seen it.
     *
     * @param title what was tried: "Opening drums"
     * @param sentence what is wrong, naming the file, and what to do
     */
    default void failed(String title, String sentence) {
        say(title + ": " + sentence);
    }
}
