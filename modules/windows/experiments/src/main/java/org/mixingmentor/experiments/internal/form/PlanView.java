package org.mixingmentor.experiments.internal.form;

import java.awt.BorderLayout;
import java.io.Serial;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JEditorPane;
import javax.swing.JPanel;
import javax.swing.event.HyperlinkEvent;
import org.mixingmentor.training.TrainingPlan;

/** What a training will use, and what is wrong with that; a warning's stems can be selected. */
public final class PlanView extends JPanel {
    @Serial
    private static final long serialVersionUID = 1;

    private final JEditorPane text = new JEditorPane("text/html", "");
    private transient List<TrainingPlan.Warning> warnings = List.of();

    /** @param select gets the stems of a warning that was clicked on */
    public PlanView(Consumer<List<String>> select) {
        super(new BorderLayout());
        setBorder(BorderFactory.createEmptyBorder(2, 10, 6, 10));
        text.setEditable(false);
        text.setOpaque(false);
        text.putClientProperty(JEditorPane.HONOR_DISPLAY_PROPERTIES, true);
        text.setName("plan");
        text.getAccessibleContext().setAccessibleName("What the training will use");
        text.addHyperlinkListener(event -> {
            if (event.getEventType() == HyperlinkEvent.EventType.ACTIVATED) {
                select.accept(
                        warnings.get(Integer.parseInt(event.getDescription())).fileNames());
            }
        });
        add(text, BorderLayout.CENTER);
    }

    /** A sentence in place of a plan. */
    public void say(String sentence) {
        warnings = List.of();
        text.setText(PlanPage.of(sentence));
    }

    /** Shows a plan. */
    public void show(TrainingPlan plan) {
        warnings = plan.warnings();
        text.setText(PlanPage.of(plan));
        revalidate();
    }
}
