package com.mealprep360.operations;

import static com.mealprep360.identity.IdentityProblem.RATE_LIMITED;
import static com.mealprep360.kernel.problems.KernelProblem.INVALID_REQUEST;
import static com.mealprep360.kernel.problems.KernelProblem.UNAVAILABLE;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.mealprep360.kernel.Json;
import com.mealprep360.kernel.problems.Problem;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.PongMessage;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;
import java.io.IOException;

/**
 * What the dashboard shows, told as it changes. As with presence (ADR 0030), the first message brings the token, since a
 * browser cannot send one with the request that opens a WebSocket, and an address is logged.
 */
@Dependent
@ServerEndpoint("/api/admin/live")
public class DashboardSocket {
    private static final System.Logger LOG = System.getLogger(DashboardSocket.class.getName());
    private static final int MOST_CHARACTERS = 8_192;
    private static final int MOST_REASON_BYTES = 123;

    @Inject
    LiveDashboard live;

    @OnOpen
    public void open(Session session) {
        session.setMaxTextMessageBufferSize(MOST_CHARACTERS);
        live.opened(session);
    }

    @OnMessage
    public void message(Session session, String text) throws IOException {
        try {
            live.said(session, Json.MAPPER.readTree(text));
        } catch (JsonProcessingException e) {
            session.close(reason(CloseCodes.CANNOT_ACCEPT, "Send a JSON object with the access token."));
        } catch (Problem refused) {
            session.close(reason(code(refused), refused.detail()));
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "The dashboard cannot be told.", e);
            session.close(reason(CloseCodes.TRY_AGAIN_LATER, "Nothing can be told at present; ask again."));
        }
    }

    @OnMessage
    public void pong(Session session, PongMessage pong) {
        live.heard(session);
    }

    @OnClose
    public void closed(Session session) {
        live.closed(session);
    }

    @OnError
    public void failed(Session session, Throwable failure) {
        LOG.log(System.Logger.Level.DEBUG, "A connection broke.", failure);
        live.closed(session);
    }

    /** What a client should make of a refusal: come again later, say it otherwise, or not at all with this token. */
    static CloseReason.CloseCode code(Problem refused) {
        if (refused.type() == RATE_LIMITED || refused.type() == UNAVAILABLE) {
            return CloseCodes.TRY_AGAIN_LATER;
        }
        return refused.type() == INVALID_REQUEST ? CloseCodes.CANNOT_ACCEPT : CloseCodes.VIOLATED_POLICY;
    }

    /** As much of it as a closing frame may hold (RFC 6455 §5.5): 123 bytes, and ours are ASCII. */
    static CloseReason reason(CloseReason.CloseCode code, String reason) {
        return new CloseReason(code, reason.substring(0, Math.min(reason.length(), MOST_REASON_BYTES)));
    }
}
