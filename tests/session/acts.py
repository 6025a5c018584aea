from cnngui.session.session import Session


def acts(session: Session) -> list[str]:
    """What can be undone now, the oldest first."""
    stack = session.undo_stack.activeStack()
    return [stack.text(position) for position in range(stack.index())]
