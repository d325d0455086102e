package org.demonstrationcounty.nodes;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Sends each person to the same node, and to another one while that is down, as a proxy does. */
final class Entrance {

    private final List<Node> nodes;
    private final Set<Node> open = ConcurrentHashMap.newKeySet();

    Entrance(List<Node> nodes) {
        this.nodes = nodes;
        open.addAll(nodes);
    }

    void opens(Node node) {
        open.add(node);
    }

    void closes(Node node) {
        open.remove(node);
    }

    Node of(int person) {
        for (int tried = 0; tried < nodes.size(); tried++) {
            Node node = nodes.get((person + tried) % nodes.size());
            if (open.contains(node)) {
                return node;
            }
        }
        throw new IllegalStateException("no node is up");
    }
}
