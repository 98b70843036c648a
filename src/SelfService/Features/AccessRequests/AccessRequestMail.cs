using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.Domain.Scopes;
using Portvakt.SelfService.Noticing;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.AccessRequests;

/// <summary>
/// Tells both sides of a request by mail, in the save that comes next: the administrators and notification points of
/// the provider, and those of the consumer with the one who asked.
/// </summary>
internal sealed class AccessRequestMail(PortvaktDb db, Noticer noticer)
{
    /// <summary>That there is something to decide.</summary>
    public async Task Asked(AccessRequest request, Scope scope, CancellationToken cancellation)
    {
        var facts = await Facts(request, scope, cancellation);
        await ToProvider(request, scope, link => ProviderMails.Asked(facts, link), cancellation);
    }

    /// <summary>That there is nothing to decide any more.</summary>
    public async Task Withdrawn(AccessRequest request, Scope scope, CancellationToken cancellation)
    {
        var facts = await Facts(request, scope, cancellation);
        await ToProvider(
            request,
            scope,
            link => ProviderMails.Withdrawn(facts, link),
            cancellation
        );
    }

    /// <summary>That access is given, to both.</summary>
    public async Task Approved(
        AccessRequest request,
        Scope scope,
        GivenAccess given,
        CancellationToken cancellation
    )
    {
        var facts = await Facts(request, scope, cancellation);
        await ToConsumer(
            request,
            scope,
            link => ConsumerMails.Approved(facts, given, link),
            cancellation
        );
        await ToProvider(
            request,
            scope,
            link => ProviderMails.Approved(facts, given.LastDay, link),
            cancellation
        );
    }

    /// <summary>That the answer is no, and why.</summary>
    public async Task Declined(AccessRequest request, Scope scope, CancellationToken cancellation)
    {
        var facts = await Facts(request, scope, cancellation);
        await ToConsumer(request, scope, link => ConsumerMails.Declined(facts, link), cancellation);
    }

    private async Task<RequestFacts> Facts(
        AccessRequest request,
        Scope scope,
        CancellationToken cancellation
    )
    {
        var names = await db.NamesOf([request.Consumer, scope.Owner], cancellation);
        return new RequestFacts(
            request,
            scope.Name,
            names.GetValueOrDefault(request.Consumer, request.Consumer.Grouped),
            names.GetValueOrDefault(scope.Owner, scope.Owner.Grouped)
        );
    }

    private Task ToProvider(
        AccessRequest request,
        Scope scope,
        Func<string, MailText> write,
        CancellationToken cancellation
    ) =>
        noticer.Tell(
            new(
                new(scope.Owner, request.Environment),
                NoticeTopics.Accesses,
                scope.Name.Value,
                Links.AccessRequest(request.Environment, request.Id)
            )
            {
                ForAdministrators = true,
            },
            write,
            cancellation
        );

    private Task ToConsumer(
        AccessRequest request,
        Scope scope,
        Func<string, MailText> write,
        CancellationToken cancellation
    ) =>
        noticer.Tell(
            new(
                new(request.Consumer, request.Environment),
                NoticeTopics.Accesses,
                scope.Name.Value,
                Links.SentRequest(request.Environment, request.Id)
            )
            {
                Also = request.AskedBy,
                ForAdministrators = true,
            },
            write,
            cancellation
        );
}
