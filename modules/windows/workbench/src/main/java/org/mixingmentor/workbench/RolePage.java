package org.mixingmentor.workbench;

import java.awt.BorderLayout;
import java.io.Serial;
import java.util.List;
import javax.swing.Icon;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import org.mixingmentor.workbench.internal.RoleSheet;

/**
 * What a role shows as long as its tools are not built: what will be here, and what of it works already from the
 * command line. It promises nothing that the commands do not do.
 */
public final class RolePage extends JPanel {
    @Serial
    private static final long serialVersionUID = 1;

    /** One thing that the role will offer. */
    public record Feature(String name, String detail) {}

    /** A command that does a part of it today, and what it does. */
    public record Command(String line, String effect) {}

    public RolePage(Role role, String promise, Icon sketch, List<Feature> features, List<Command> commands) {
        super(new BorderLayout());
        JScrollPane scroll = new JScrollPane(new RoleSheet(role, promise, sketch, features, commands));
        scroll.setBorder(null);
        scroll.getVerticalScrollBar().setUnitIncrement(16);
        add(scroll, BorderLayout.CENTER);
        getAccessibleContext().setAccessibleName(role.title());
    }
}
