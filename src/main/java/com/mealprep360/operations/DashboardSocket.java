package com.mealprep360.operations;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.mealprep360.identity.Closing;
import com.mealprep360.kernel.Json;
import com.mealprep360.kernel.problems.Problem;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
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
            session.close(Closing.of(CloseCodes.CANNOT_ACCEPT, "Send a JSON object with the access token."));
        } catch (Problem refused) {
            session.close(Closing.of(refused));
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "The dashboard cannot be told.", e);
            session.close(Closing.of(CloseCodes.TRY_AGAIN_LATER, "Nothing can be told at present; ask again."));
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
}
