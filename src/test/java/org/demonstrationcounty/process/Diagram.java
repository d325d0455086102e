package org.demonstrationcounty.process;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** The drawing of a model: shapes, the straight pieces of flows, and labels, by the id of their element. */
final class Diagram {

    /** A straight piece of a flow. */
    record Piece(String flow, Line2D line) {}

    final Map<String, Rectangle2D> shapes = new LinkedHashMap<>();
    final Map<String, Rectangle2D> labels = new LinkedHashMap<>();
    final Map<String, List<Piece>> flows = new LinkedHashMap<>();
    private final Model model;

    Diagram(Model model) {
        this.model = model;
        for (BpmnShape shape : model.each(BpmnShape.class)) {
            shapes.put(shape.getBpmnElement().getId(), area(shape.getBounds()));
            label(shape.getBpmnElement().getId(), shape.getBpmnLabel());
        }
        for (BpmnEdge edge : model.each(BpmnEdge.class)) {
            flows.put(edge.getBpmnElement().getId(), pieces(edge));
            label(edge.getBpmnElement().getId(), edge.getBpmnLabel());
        }
    }

    List<Piece> pieces() {
        return flows.values().stream().flatMap(List::stream).toList();
    }

    /** The visible outline of every shape: an event is round, a gateway is a diamond. */
    Map<String, Shape> outlines() {
        Map<String, Shape> outlines = new HashMap<>();
        solidShapes().forEach((element, area) -> outlines.put(element, outline(element, area)));
        return outlines;
    }

    private Shape outline(String element, Rectangle2D area) {
        ModelElementInstance its = model.bpmn().getModelElementById(element);
        if (its instanceof Event) {
            return new Ellipse2D.Double(area.getX(), area.getY(), area.getWidth(), area.getHeight());
        }
        if (its instanceof Gateway) {
            Path2D diamond = new Path2D.Double();
            diamond.moveTo(area.getMinX(), area.getCenterY());
            diamond.lineTo(area.getCenterX(), area.getMinY());
            diamond.lineTo(area.getMaxX(), area.getCenterY());
            diamond.lineTo(area.getCenterX(), area.getMaxY());
            diamond.closePath();
            return diamond;
        }
        return area;
    }

    /** Shapes that nothing may cover. Subprocesses are left out, because they contain their elements. */
    Map<String, Rectangle2D> solidShapes() {
        Map<String, Rectangle2D> solid = new HashMap<>(shapes);
        model.each(SubProcess.class).forEach(holder -> solid.remove(holder.getId()));
        return solid;
    }

    /** Whether a flow begins or ends at this element, or at an event on its border. */
    boolean isEndOf(String element, String flow) {
        SequenceFlow its = model.bpmn().getModelElementById(flow);
        return isAt(its.getSource(), element) || isAt(its.getTarget(), element);
    }

    Rectangle2D source(String flow) {
        SequenceFlow its = model.bpmn().getModelElementById(flow);
        return shapes.get(its.getSource().getId());
    }

    Rectangle2D target(String flow) {
        SequenceFlow its = model.bpmn().getModelElementById(flow);
        return shapes.get(its.getTarget().getId());
    }

    /** Whether an event sits on the border of this element. */
    boolean carries(String element, String event) {
        return model.bpmn().getModelElementById(event) instanceof BoundaryEvent boundary
                && boundary.getAttachedTo().getId().equals(element);
    }

    private static boolean isAt(FlowNode end, String element) {
        return end.getId().equals(element)
                || end instanceof BoundaryEvent event
                        && event.getAttachedTo().getId().equals(element);
    }

    private void label(String element, BpmnLabel label) {
        if (label != null && label.getBounds() != null) {
            labels.put(element, area(label.getBounds()));
        }
    }

    private static List<Piece> pieces(BpmnEdge edge) {
        List<Piece> pieces = new ArrayList<>();
        Point2D last = null;
        for (Waypoint point : edge.getWaypoints()) {
            Point2D next = new Point2D.Double(point.getX(), point.getY());
            if (last != null) {
                pieces.add(new Piece(edge.getBpmnElement().getId(), new Line2D.Double(last, next)));
            }
            last = next;
        }
        return pieces;
    }

    private static Rectangle2D area(Bounds bounds) {
        return new Rectangle2D.Double(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }
}
