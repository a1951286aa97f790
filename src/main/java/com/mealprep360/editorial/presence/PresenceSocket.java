package com.mealprep360.editorial.presence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import jakarta.websocket.server.PathParam;
import jakarta.websocket.server.ServerEndpoint;
import java.io.IOException;
import java.util.UUID;

/**
 * Who is in a document, told whenever that changes. A browser cannot send a token with the request that opens a WebSocket,
 * and one in the address would be logged, so the first message brings it.
 */
@Dependent
@ServerEndpoint("/api/items/{id}/presence/live")
public class PresenceSocket {
    private static final System.Logger LOG = System.getLogger(PresenceSocket.class.getName());
    private static final int MOST_CHARACTERS = 8_192;
    private static final String BAD_MESSAGE = "Send a JSON object with token, locale, editing and takeOver.";

    @Inject
    LivePresence live;

    @OnOpen
    public void open(Session session) {
        session.setMaxTextMessageBufferSize(MOST_CHARACTERS);
        live.opened(session);
    }

    @OnMessage
    public void message(Session session, @PathParam("id") String id, String text) throws IOException {
        try {
            if (Json.MAPPER.readTree(text) instanceof ObjectNode said) {
                live.said(session, UUID.fromString(id), said);
            } else {
                session.close(Closing.of(CloseCodes.CANNOT_ACCEPT, BAD_MESSAGE));
            }
        } catch (JsonProcessingException | IllegalArgumentException e) {
            session.close(Closing.of(CloseCodes.CANNOT_ACCEPT, BAD_MESSAGE));
        } catch (Problem refused) {
            session.close(Closing.of(refused));
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "Presence cannot be told.", e);
            session.close(Closing.of(CloseCodes.TRY_AGAIN_LATER, "Who is here cannot be told at present; ask again."));
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
