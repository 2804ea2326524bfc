package org.mixingmentor.workbench;

import java.awt.EventQueue;
import org.openide.awt.StatusDisplayer;

/** Tells in the main window: in its status line, and in dialogs. */
final class WindowNotices implements Notices {
    @Override
    public void say(String sentence) {
        EventQueue.invokeLater(() -> StatusDisplayer.getDefault().setStatusText(sentence));
    }

    @Override
    public void failed(String title, String sentence) {
        Failures.show(title, sentence);
    }
}
