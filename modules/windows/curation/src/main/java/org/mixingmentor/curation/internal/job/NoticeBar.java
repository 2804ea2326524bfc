package org.mixingmentor.curation.internal.job;

import java.awt.BorderLayout;
import java.io.Serial;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.mixingmentor.curation.internal.list.StemList;
import org.mixingmentor.workbench.Accent;
import org.mixingmentor.workbench.LatestOnlyTask;
import org.mixingmentor.workbench.Look;

/** A line above the table, there only while the dataset needs the user: conflicts to decide, or read only. */
public final class NoticeBar extends JPanel {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient StemList list;
    private final transient LatestOnlyTask counting = new LatestOnlyTask("Conflicts");
    private final JLabel text = new JLabel();
    private final JButton decide = new JButton("Decide...");

    public NoticeBar(StemList list) {
        super(new BorderLayout(12, 0));
        this.list = list;
        setBorder(BorderFactory.createEmptyBorder(6, 14, 6, 12));
        setBackground(Look.mixed(Accent.FLAWED, Look.background(), 0.75));
        add(text, BorderLayout.CENTER);
        add(decide, BorderLayout.EAST);
        decide.setName("decide");
        decide.addActionListener(event -> list.open().ifPresent(ConflictDialog::ask));
        setVisible(false);
        list.onRows(event -> look());
    }

    private void look() {
        if (list.open().isEmpty()) {
            setVisible(false);
            return;
        }
        var open = list.open().get();
        if (!open.writable()) {
            show("Another process has this dataset open: it can be looked at, not edited.", false);
            return;
        }
        counting.ask(
                outdated -> open.dataset().conflicts().size(),
                count -> {
                    String fields = count == 1 ? "One label was" : count + " labels were";
                    show(fields + " changed both here and by another program. Yours are kept until you decide.", true);
                    setVisible(count > 0);
                },
                sentence -> setVisible(false));
    }

    private void show(String sentence, boolean conflicts) {
        text.setText(sentence);
        decide.setVisible(conflicts);
        setVisible(true);
    }
}
