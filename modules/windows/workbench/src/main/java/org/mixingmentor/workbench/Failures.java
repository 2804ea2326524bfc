package org.mixingmentor.workbench;

import org.openide.DialogDisplayer;
import org.openide.NotifyDescriptor;

/** How the user learns that something could not be done. */
public final class Failures {
    static final String UNFORESEEN = "Something went wrong that was not foreseen; the log has the details.";
    private static final int WIDTH = 90;

    private Failures() {}

    /**
     * Shows a sentence, from any thread, without waiting for an answer.
     *
     * @param title what was tried: "Opening drums"
     * @param sentence what is wrong, naming the file, and what to do
     */
    public static void show(String title, String sentence) {
        NotifyDescriptor message = new NotifyDescriptor.Message(wrapped(sentence), NotifyDescriptor.ERROR_MESSAGE);
        message.setTitle(title);
        DialogDisplayer.getDefault().notifyLater(message);
    }

    /** The dialog is as wide as its longest line. */
    static String wrapped(String sentence) {
        StringBuilder text = new StringBuilder(sentence.length() + 8);
        int column = 0;
        for (String word : sentence.split(" ", -1)) {
            if (column > 0 && column + word.length() > WIDTH) {
                text.append('\n');
                column = 0;
            } else if (column > 0) {
                text.append(' ');
                column++;
            }
            text.append(word);
            column += word.length();
        }
        return text.toString();
    }
}
