using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.Domain.Scopes;
using Portvakt.SelfService.Login;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.AccessRequests;

/// <summary>
/// Tells both sides of a request by mail, in the save that comes next: the administrators of the provider, and those of the
/// consumer with the one who asked.
/// </summary>
internal sealed class AccessRequestMail(PortvaktDb db, AdministratorMail administrators)
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
        await ToConsumer(request, link => ConsumerMails.Approved(facts, given, link), cancellation);
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
        await ToConsumer(request, link => ConsumerMails.Declined(facts, link), cancellation);
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
        administrators.To(
            scope.Owner,
            Links.AccessRequest(request.Environment, request.Id),
            write,
            cancellation
        );

    private Task ToConsumer(
        AccessRequest request,
        Func<string, MailText> write,
        CancellationToken cancellation
    ) =>
        administrators.To(
            request.Consumer,
            Links.SentRequest(request.Environment, request.Id),
            write,
            cancellation,
            also: request.AskedBy
        );
}
