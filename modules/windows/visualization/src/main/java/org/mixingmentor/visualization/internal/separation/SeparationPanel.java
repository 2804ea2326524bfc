package org.mixingmentor.visualization.internal.separation;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.io.Serial;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import org.mixingmentor.comparison.Separation;
import org.mixingmentor.comparison.StemSummary;
import org.mixingmentor.visualization.internal.compared.ComparedStems;
import org.mixingmentor.visualization.internal.compared.ViewAnswers;
import org.mixingmentor.workbench.Look;
import org.mixingmentor.workbench.OpenDataset;
import org.mixingmentor.workbench.WhileShown;

/** What separates gold from flawed, for a flaw and an instrument. */
public final class SeparationPanel extends JPanel {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient ComparedStems compared;
    private final RankingView ranking = new RankingView();
    private final JComboBox<String> flaw = new JComboBox<>(new String[] {SeparationChoice.ALL});
    private final JComboBox<String> instrument = new JComboBox<>(new String[] {SeparationChoice.ALL});
    private final JLabel caption = new JLabel(" ");
    private final transient ViewAnswers answers = new ViewAnswers("Separation", this::clear, caption::setText);
    private transient List<?> shownStems = List.of();
    private boolean filling;

    /** What one question gives. */
    private record RankedChoice(
            Separation separation, List<String> shortcuts, List<String> flaws, List<String> instruments) {}

    /** Ranks the values of the compared stems' dataset. */
    public SeparationPanel(ComparedStems compared) {
        super(new BorderLayout());
        this.compared = compared;
        ranking.setName("ranking");
        flaw.setName("ranking-flaw");
        instrument.setName("ranking-instrument");
        flaw.addActionListener(event -> ask());
        instrument.addActionListener(event -> ask());
        JPanel tools = new JPanel(new FlowLayout(FlowLayout.LEADING, 8, 4));
        tools.add(new JLabel("Flaw"));
        tools.add(flaw);
        tools.add(new JLabel("Instrument"));
        tools.add(instrument);
        caption.setFont(Look.font(1.05f));
        caption.setBorder(BorderFactory.createEmptyBorder(4, 12, 6, 12));
        JScrollPane scroll = new JScrollPane(ranking);
        scroll.getVerticalScrollBar().setUnitIncrement(24);
        scroll.setBorder(null);
        add(tools, BorderLayout.NORTH);
        add(scroll, BorderLayout.CENTER);
        add(caption, BorderLayout.SOUTH);
        compared.onChange(new WhileShown(this, this::refresh)::changed);
    }

    private void refresh() {
        List<?> stems = compared.stems();
        if (stems != shownStems) {
            shownStems = stems;
            ask();
        }
    }

    private void ask() {
        if (filling) {
            return;
        }
        Optional<OpenDataset> open = compared.dataset();
        SeparationChoice choice =
                SeparationChoice.of((String) flaw.getSelectedItem(), (String) instrument.getSelectedItem());
        answers.ask(
                progress -> {
                    List<StemSummary> all = open.isEmpty() ? List.of() : compared.all(open.get(), progress);
                    return new RankedChoice(
                            choice.separate(all, progress::cancelled),
                            choice.shortcuts(all),
                            SeparationChoice.flaws(all),
                            SeparationChoice.instruments(all));
                },
                this::show);
    }

    private void show(RankedChoice answer) {
        offer(flaw, answer.flaws());
        offer(instrument, answer.instruments());
        ranking.show(answer.separation());
        caption.setText(SeparationChoice.caption(answer.separation())
                + (answer.shortcuts().isEmpty() ? "" : " " + answer.shortcuts().get(0)));
        caption.setToolTipText(answer.shortcuts().isEmpty() ? null : String.join(" ", answer.shortcuts()));
    }

    private void clear(String words) {
        ranking.show(new Separation(List.of(), 0, 0));
        caption.setText(words);
    }

    private void offer(JComboBox<String> box, List<String> names) {
        filling = true;
        try {
            Object chosen = box.getSelectedItem();
            box.removeAllItems();
            names.forEach(box::addItem);
            box.setSelectedItem(SeparationChoice.kept(chosen, names));
        } finally {
            filling = false;
        }
    }
}
