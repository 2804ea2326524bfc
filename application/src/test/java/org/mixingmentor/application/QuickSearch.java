package org.mixingmentor.application;

import java.awt.Component;
import java.awt.Container;
import javax.swing.JLabel;
import javax.swing.text.JTextComponent;
import org.netbeans.jemmy.ComponentChooser;
import org.netbeans.jemmy.operators.ContainerOperator;
import org.netbeans.jemmy.operators.JFrameOperator;
import org.netbeans.jemmy.operators.JListOperator;
import org.netbeans.jemmy.operators.JTextComponentOperator;

/** The search field in the main window, and the list of what it finds. */
final class QuickSearch {
    private final JFrameOperator frame;
    private final JTextComponentOperator field;

    QuickSearch(JFrameOperator frame) {
        this.frame = frame;
        this.field = new JTextComponentOperator(
                (JTextComponent) ContainerOperator.waitComponent((Container) frame.getSource(), new Chooser()));
    }

    void type(String text) {
        field.requestFocus();
        field.waitHasFocus();
        field.setText("");
        field.typeText(text);
    }

    void press(int key) {
        field.pushKey(key);
    }

    void awaitResult(String text) throws Exception {
        Await.that(() -> selects(text), "the result " + text);
    }

    private boolean selects(String text) {
        JListOperator list = new JListOperator(frame);
        for (int i = 0; i < list.getModel().getSize(); i++) {
            if (list.getSelectedIndex() == i && reads(list.getRenderedComponent(i), text)) {
                return true;
            }
        }
        return false;
    }

    private static boolean reads(Component component, String text) {
        if (component instanceof JLabel label
                && label.getText() != null
                && label.getText().replaceAll("<[^>]*>", "").equals(text)) {
            return true;
        }
        if (component instanceof Container container) {
            for (Component child : container.getComponents()) {
                if (reads(child, text)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static final class Chooser implements ComponentChooser {
        @Override
        public boolean checkComponent(Component component) {
            return component instanceof JTextComponent
                    && component.getClass().getName().startsWith("org.netbeans.modules.quicksearch");
        }

        @Override
        public String getDescription() {
            return "Quick Search";
        }
    }
}
