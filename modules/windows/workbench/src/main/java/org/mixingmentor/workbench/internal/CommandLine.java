package org.mixingmentor.workbench.internal;

import java.awt.BorderLayout;
import java.awt.Font;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.io.Serial;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.UIManager;
import org.mixingmentor.workbench.RolePage.Command;
import org.openide.awt.StatusDisplayer;

/** A command as one types it, with a button that copies it, and below it what it does. */
final class CommandLine extends JPanel {
    @Serial
    private static final long serialVersionUID = 1;

    CommandLine(Command command) {
        super(new Column(4));
        setOpaque(false);
        JTextField line = new Still(command.line());
        line.setFont(new Font(
                Font.MONOSPACED, Font.PLAIN, UIManager.getFont("Label.font").getSize()));
        JButton copy = new JButton("Copy");
        copy.setToolTipText("Copy the command to the clipboard");
        copy.addActionListener(event -> {
            Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(command.line()), null);
            StatusDisplayer.getDefault().setStatusText("Copied: " + command.line());
        });
        JPanel row = new JPanel(new BorderLayout(8, 0));
        row.setOpaque(false);
        row.add(line, BorderLayout.CENTER);
        row.add(copy, BorderLayout.LINE_END);
        add(row);
        add(new WrappedText(command.effect(), 1f, Font.PLAIN, true));
    }

    /** Does not scroll the page it stands on when its caret goes to the text's start. */
    private static final class Still extends JTextField {
        @Serial
        private static final long serialVersionUID = 1;

        Still(String text) {
            super(text);
            setEditable(false);
        }

        @Override
        public void scrollRectToVisible(Rectangle rectangle) {}
    }
}
