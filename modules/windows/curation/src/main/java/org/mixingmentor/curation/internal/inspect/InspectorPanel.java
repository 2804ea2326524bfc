package org.mixingmentor.curation.internal.inspect;

import java.awt.CardLayout;
import java.awt.Font;
import java.io.Serial;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.SwingConstants;
import org.mixingmentor.curation.internal.list.Shortlist;
import org.mixingmentor.curation.internal.list.StemList;
import org.mixingmentor.dataset.Edit;
import org.mixingmentor.workbench.Accent;
import org.mixingmentor.workbench.LatestOnlyTask;
import org.mixingmentor.workbench.Look;
import org.mixingmentor.workbench.Session;
import org.mixingmentor.workbench.StemSelection;
import org.mixingmentor.workbench.WhileShown;

/** All that is known of the selected stems: labels, measurements, problems, history. */
public final class InspectorPanel extends JPanel {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient Session session;
    private final transient StemList list;
    private final transient LatestOnlyTask reading = new LatestOnlyTask("Inspector");
    private final CardLayout cards = new CardLayout();
    private final JTextArea title = PropertySection.text("");
    private final JTextArea folder = PropertySection.text("");
    private final JTextArea problem = PropertySection.text("");
    private final transient LabelsPanel labels;
    private final PropertySection facts = new PropertySection();
    private transient Facts shownFacts;

    public InspectorPanel(Session session, StemList list) {
        this.session = session;
        this.list = list;
        this.labels = new LabelsPanel(list);
        setLayout(cards);
        JLabel none = new JLabel("Select stems in the table", SwingConstants.CENTER);
        none.setForeground(Look.faintText());
        add(none, "none");
        add(content(), "stems");
        WhileShown shown = new WhileShown(this, this::read);
        session.onChange(StemSelection.class, selection -> shown.changed());
        list.onRows(event -> shown.changed());
        list.onFacets(event -> shown.changed());
    }

    private JScrollPane content() {
        PropertySection all = new PropertySection();
        title.setName("inspected");
        title.setFont(Look.font(1.15f).deriveFont(Font.BOLD));
        folder.setForeground(Look.faintText());
        problem.setForeground(Look.mixed(Accent.FLAWED, Look.text(), 0.35));
        all.wide(title, 0);
        all.wide(folder, 2);
        all.wide(problem, 4);
        all.heading("Labels");
        labels.addTo(all);
        facts.setBorder(null);
        all.wide(facts, 18);
        all.end();
        JScrollPane scroll = new JScrollPane(all);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        return scroll;
    }

    private void read() {
        StemSelection selection = session.selection();
        if (list.open().isEmpty() || selection.fileNames().isEmpty()) {
            reading.forget();
            cards.show(this, "none");
            return;
        }
        var open = list.open().get();
        reading.ask(outdated -> SelectionSummary.of(open, selection.fileNames()), this::show, problem::setText);
    }

    private void show(Optional<SelectionSummary> found) {
        if (found.isEmpty()) {
            cards.show(this, "none");
            return;
        }
        show(found.get());
    }

    private void show(SelectionSummary selected) {
        InspectedHead head = InspectedHead.of(selected);
        title.setText(head.title());
        folder.setText(head.folder());
        problem.setText(head.problem());
        problem.setVisible(!problem.getText().isEmpty());
        labels.fill(selected);
        showFacts(selected);
        cards.show(this, "stems");
        revalidate();
        repaint();
    }

    /** What stands below the labels; to build it takes longer than all else here, so that it is not built twice. */
    private record Facts(
            String suspicion,
            String title,
            String reason,
            List<Measured> measured,
            boolean single,
            List<Edit> history) {}

    private void showFacts(SelectionSummary selected) {
        String name = selected.first().fileName();
        Facts next = new Facts(
                selected.single() ? list.suspicion(name) : "",
                list.shortlist().map(Shortlist::title).orElse(""),
                selected.single() ? list.reason(name) : "",
                selected.measured(),
                selected.single(),
                selected.history());
        if (!next.equals(shownFacts)) {
            shownFacts = next;
            build(next);
        }
    }

    private void build(Facts shown) {
        facts.clear();
        showReason("Suspicious", shown.suspicion());
        if (!shown.reason().equals(shown.suspicion())) {
            showReason(shown.title(), shown.reason());
        }
        if (!shown.measured().isEmpty()) {
            facts.heading("Measurements");
            shown.measured().forEach(each -> facts.line(each.name(), PropertySection.text(each.text())));
        }
        if (shown.single()) {
            showHistory(shown.history());
        }
        facts.end();
    }

    private void showReason(String title, String reason) {
        if (!reason.isEmpty()) {
            facts.heading(title);
            facts.wide(PropertySection.text(reason), 6);
        }
    }

    private void showHistory(List<Edit> history) {
        facts.heading("History");
        for (HistoryLine line : HistoryLine.of(history, ZoneId.systemDefault())) {
            JLabel when = new JLabel(line.when());
            when.setForeground(Look.faintText());
            facts.wide(when, 8);
            JTextArea what = PropertySection.text(line.what());
            if (line.undone()) {
                what.setForeground(Look.faintText());
            }
            facts.wide(what, 1);
        }
        HistoryLine.rest(history).ifPresent(rest -> facts.wide(PropertySection.text(rest), 6));
    }
}
