using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.Domain.Scopes;
using Portvakt.SelfService.Noticing;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>
/// Tells consumers by mail what their provider did, whichever door it came by. All of it is added to the next save.
/// </summary>
internal sealed class ConsumerMail(PortvaktDb db, FindAffected affected, Noticer noticer)
{
    /// <summary>That an access was taken away; it waits as long as that can be undone.</summary>
    public async Task Removed(Scope scope, ScopeAccess access, CancellationToken cancellation)
    {
        if (access.Consumer == scope.Owner)
            return;
        var names = await db.NamesOf([access.Consumer, scope.Owner], cancellation);
        await noticer.Tell(
            new(
                new(access.Consumer, scope.Environment),
                NoticeTopics.Accesses,
                scope.Name.Value,
                Links.AskForAccess(scope.Environment, scope.Name)
            )
            {
                Delay = ScopeAccess.UndoTime,
                About = access.Id,
            },
            link => ConsumerMailTexts.Removed(scope, access.Consumer, names, link),
            cancellation
        );
    }

    /// <summary>That a scope was deactivated or works again, to each organisation that it hits.</summary>
    public async Task Switched(Scope scope, CancellationToken cancellation)
    {
        var consumers = await affected.Handle(scope, cancellation);
        var names = await db.NamesOf([scope.Owner], cancellation);
        foreach (var consumer in consumers)
            await noticer.Tell(
                new(
                    new(consumer.Number, scope.Environment),
                    NoticeTopics.Scopes,
                    scope.Name.Value,
                    Links.Integrations(scope.Environment)
                ),
                link => SwitchMailTexts.Switched(scope, consumer, names, link),
                cancellation
            );
    }

    /// <summary>Drops what waits to be told of an access, since it is not so any more.</summary>
    public Task Drop(ScopeAccess access, CancellationToken cancellation) =>
        noticer.Drop(access.Id, cancellation);
}
