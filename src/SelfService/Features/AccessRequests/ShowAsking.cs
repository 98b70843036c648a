using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.Domain.Scopes;
using Portvakt.SelfService.Login;
using Portvakt.Store;
using Portvakt.Store.People;

namespace Portvakt.SelfService.Features.AccessRequests;

/// <summary>Finds what the form of a request shows.</summary>
internal sealed class ShowAsking(PortvaktDb db, AskableScopes scopes, NamedClient clients)
{
    public Task<Outcome<Scope>> Find(string? name, Visit visit, CancellationToken cancellation) =>
        scopes.Find(name, visit.Environment.Name, visit.Organisation, cancellation);

    /// <summary>The request that waits already; null when none does.</summary>
    public Task<AccessRequest?> Waiting(Scope scope, Visit visit, CancellationToken cancellation) =>
        scopes.Waiting(scope, visit.Organisation, cancellation);

    /// <summary>The visitor, as the one to ask.</summary>
    public async Task<string?> Contact(Visit visit, CancellationToken cancellation)
    {
        if (visit.Person is not { } person)
            return null;
        var readers = await db.ReadersOf([person.Id], cancellation);
        return readers.Count == 0 ? person.Name : $"{person.Name}, {readers[0].Email}";
    }

    public async Task<AskModel> Model(
        Scope scope,
        AskFields fields,
        IReadOnlyList<Problem> problems,
        Visit visit,
        CancellationToken cancellation
    )
    {
        var names = await db.NamesOf([scope.Owner], cancellation);
        var isUsable = await scopes.IsUsable(scope, visit.Organisation, cancellation);
        return new AskModel(
            visit.Environment.Name,
            scope,
            names.GetValueOrDefault(scope.Owner, scope.Owner.Grouped),
            fields,
            problems
        )
        {
            Refusal = isUsable
                ? Problem.Of(Problems.AccessNotNeeded, scope.Name.Value)
                : visit.Refusal(Operation.RequestAccess),
            Clients = await clients.Choices(
                scope,
                visit.Environment,
                visit.Actor,
                AskModel.MostClients,
                cancellation
            ),
        };
    }
}
