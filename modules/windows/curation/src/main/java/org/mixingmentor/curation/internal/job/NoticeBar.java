package org.mixingmentor.curation.internal.job;

import java.awt.BorderLayout;
import java.io.Serial;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.mixingmentor.curation.internal.list.StemList;
import org.mixingmentor.workbench.Accent;
import org.mixingmentor.workbench.LatestOnlyTask;
import org.mixingmentor.workbench.Look;
import org.mixingmentor.workbench.Session;

/** A line above the table, there only while the dataset needs the user: conflicts to decide, or read only. */
public final class NoticeBar extends JPanel {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient StemList list;
    private final transient LatestOnlyTask counting = new LatestOnlyTask("Conflicts");
    private final JLabel text = new JLabel();
    private final JButton decide = new JButton("Decide...");

    public NoticeBar(StemList list, Session session) {
        super(new BorderLayout(12, 0));
        this.list = list;
        setBorder(BorderFactory.createEmptyBorder(6, 14, 6, 12));
        setBackground(Look.mixed(Accent.FLAWED, Look.background(), 0.75));
        add(text, BorderLayout.CENTER);
        add(decide, BorderLayout.EAST);
        decide.setName("decide");
        decide.addActionListener(event -> list.open().ifPresent(new ConflictDialog(session.notices())::ask));
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
            show(Optional.of(DatasetNotice.READ_ONLY));
            return;
        }
        counting.ask(
                outdated -> DatasetNotice.ofConflicts(open.dataset().conflicts().size()),
                this::show,
                sentence -> setVisible(false));
    }

    private void show(Optional<DatasetNotice> notice) {
        notice.ifPresent(shown -> {
            text.setText(shown.sentence());
            decide.setVisible(shown.decidable());
        });
        setVisible(notice.isPresent());
    }
}
