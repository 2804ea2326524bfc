package org.mixingmentor.curation.internal.inspect;

import java.awt.event.ActionEvent;
import java.io.Serial;
import java.util.List;
import java.util.Map;
import javax.swing.JPanel;
import javax.swing.JTextField;
import org.mixingmentor.dataset.Facets;
import org.mixingmentor.dataset.Vocabulary;
import org.mixingmentor.flaws.Flaws;
import org.mixingmentor.workbench.Accent;
import org.mixingmentor.workbench.WrapLayout;

/** The flaws there are, each a small button, and a field for others. */
final class FlawChips extends JPanel {
    @Serial
    private static final long serialVersionUID = 1;

    /** Sets or takes away a flaw. */
    interface Commit {
        void set(List<String> names, String flaw, boolean on);
    }

    private final transient Commit commit;
    private final JTextField other = new JTextField(9);
    private transient List<String> names = List.of();

    FlawChips(Commit commit) {
        super(new WrapLayout());
        this.commit = commit;
        setOpaque(false);
        other.setName("other flaw");
        other.getAccessibleContext().setAccessibleName("Another flaw");
        other.putClientProperty("JTextField.placeholderText", "another...");
        other.setToolTipText("Write the name of a flaw and press Enter");
        other.addActionListener(this::addOther);
    }

    private void addOther(ActionEvent event) {
        Vocabulary.term(other.getText()).ifPresent(flaw -> commit.set(names, flaw, true));
        other.setText("");
    }

    /** @param counts how many of the stems have each flaw */
    void fill(List<String> of, Map<String, Integer> counts, List<Facets.Count> inDataset) {
        boolean writing = other.isFocusOwner();
        names = of;
        removeAll();
        for (FlawChoice choice : FlawChoice.of(Flaws.tokens(), inDataset, counts, of.size())) {
            Chip chip = new Chip(choice.flaw(), Accent.FLAWED);
            chip.setName("flaw " + choice.flaw());
            chip.show(choice.on(), choice.partial());
            chip.setToolTipText(choice.tip().orElse(null));
            chip.addActionListener(event -> commit.set(of, choice.flaw(), choice.gives()));
            add(chip);
        }
        add(other);
        revalidate();
        repaint();
        if (writing) {
            other.requestFocusInWindow();
        }
    }
}
