package org.mixingmentor.experiments.internal.parts;

import java.awt.BorderLayout;
import java.io.Serial;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import javax.swing.SwingConstants;

/** Something that is shown when it is asked for. */
public final class DisclosurePanel extends JPanel {
    @Serial
    private static final long serialVersionUID = 1;

    public DisclosurePanel(String title, JComponent content) {
        super(new BorderLayout());
        JToggleButton button = new JToggleButton("▸  " + title);
        button.setHorizontalAlignment(SwingConstants.LEADING);
        button.putClientProperty("JButton.buttonType", "borderless");
        button.setName(title);
        content.setBorder(BorderFactory.createEmptyBorder(6, 4, 6, 0));
        content.setVisible(false);
        button.addActionListener(event -> {
            button.setText((button.isSelected() ? "▾  " : "▸  ") + title);
            content.setVisible(button.isSelected());
            revalidate();
        });
        add(button, BorderLayout.NORTH);
        add(content, BorderLayout.CENTER);
    }
}
