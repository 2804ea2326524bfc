package org.mixingmentor.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Dimension;
import java.awt.Rectangle;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.junit.jupiter.api.Test;

class WrapLayoutTest {
    private final WrapLayout layout = new WrapLayout();
    private final JPanel panel = new JPanel(layout);

    private JComponent child(int width, int height) {
        JComponent child = new JComponent() {};
        child.setPreferredSize(new Dimension(width, height));
        panel.add(child);
        return child;
    }

    @Test
    void what_does_not_fit_beside_goes_below_and_the_panel_is_as_high_as_that_takes() {
        JComponent one = child(60, 20);
        JComponent two = child(60, 30);
        JComponent three = child(60, 20);
        panel.setSize(140, 200);
        assertEquals(30 + 5 + 20, layout.preferredLayoutSize(panel).height);
        layout.layoutContainer(panel);
        assertEquals(new Rectangle(0, 5, 60, 20), one.getBounds(), "in the middle of its line");
        assertEquals(new Rectangle(65, 0, 60, 30), two.getBounds());
        assertEquals(new Rectangle(0, 35, 60, 20), three.getBounds());
    }

    @Test
    void what_is_wider_than_the_panel_is_cut_to_it_and_what_is_hidden_takes_no_place() {
        JComponent wide = child(300, 20);
        child(50, 20).setVisible(false);
        panel.setSize(140, 200);
        layout.layoutContainer(panel);
        assertEquals(new Rectangle(0, 0, 140, 20), wide.getBounds());
        assertEquals(20, layout.preferredLayoutSize(panel).height);
    }
}
