package org.mixingmentor.workbench;

import java.awt.Dimension;
import java.io.Serial;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JComboBox;
import org.mixingmentor.base.Base;
import org.mixingmentor.base.BaseTarget;

/** Chooses the gold that sounds are seen beside: one's own, or some of the base, which is read when the box is first shown. */
public final class TargetBox extends JComboBox<Object> {
    @Serial
    private static final long serialVersionUID = 1;

    private static final int WIDTH_PX = 230;

    private final transient LatestOnlyTask task = new LatestOnlyTask("Targets of the base");
    private final String own;
    private boolean offered;

    /**
     * Offers one's own until the base was read.
     *
     * @param own what the gold is called that is there without the base
     * @param tip what the gold is for
     * @param chosen gets what was chosen, empty for one's own
     */
    public TargetBox(String own, String tip, Consumer<Optional<BaseTarget>> chosen) {
        super(new Object[] {own});
        this.own = own;
        setName("target");
        setPrototypeDisplayValue("electronic backing vocals of the base, 25 recordings");
        setToolTipText(tip);
        getAccessibleContext().setAccessibleName("Target");
        addActionListener(event ->
                chosen.accept(getSelectedItem() instanceof BaseTarget base ? Optional.of(base) : Optional.empty()));
        new WhileShown(this, this::read);
    }

    /** Narrower than its list. */
    @Override
    public Dimension getPreferredSize() {
        Dimension size = super.getPreferredSize();
        return new Dimension(Math.min(WIDTH_PX, size.width), size.height);
    }

    private void read() {
        if (!offered) {
            offered = true;
            task.ask(outdated -> BaseTarget.of(Base.shipped()), this::offer, sentence -> {});
        }
    }

    private void offer(List<BaseTarget> targets) {
        DefaultComboBoxModel<Object> all = new DefaultComboBoxModel<>();
        all.addElement(own);
        all.addAll(targets);
        setModel(all);
    }
}
