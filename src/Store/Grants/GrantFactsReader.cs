using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;
using Portvakt.Domain.Scopes;
using Portvakt.Domain.Tokens;

namespace Portvakt.Store.Grants;

/// <summary>
/// Reads the rows that the token server has in memory, for one grant: the same facts, in the same form, so that the
/// same rules can be asked.
/// </summary>
internal sealed class GrantFactsReader(StoreConnection store, TimeProvider clock)
{
    /// <summary>The client_id of a client that is only supposed; registered ones have UUIDs.</summary>
    public const string Supposed = "supposed";

    public async Task<StoredGrantFacts> Read(
        EnvironmentName environment,
        RightsQuestion question,
        CancellationToken cancellation
    )
    {
        await using var db = store.CreateDbContext();
        var client =
            question.ClientId is { } clientId && IsStorable(clientId)
                ? await db
                    .Integrations.AsNoTracking()
                    .AsSplitQuery()
                    .FirstOrDefaultAsync(
                        i => i.Environment == environment && i.ClientId == clientId && i.Active,
                        cancellation
                    )
                : null;
        var names = question
            .Scopes.Where(n => IsStorable(n) && ScopeName.TryOf(n, out _))
            .Select(ScopeName.Of);
        var wanted = names.Distinct().ToList();
        var rows = await db
            .Scopes.AsNoTracking()
            .Where(s => s.Environment == environment && wanted.Contains(s.Name))
            .ToListAsync(cancellation);
        var scopes = rows.Select((row, i) => (Facts: Facts(row, i), row.Id)).ToList();
        var held = scopes
            .Where(s => question.Holds(client, s.Facts.Name))
            .Select(s => s.Facts.Number)
            .ToArray();
        return new StoredGrantFacts(
            client is not null ? Facts(client, held)
                : question is { ClientId: null, Holder: { } holder } ? Suppose(holder, held)
                : null,
            scopes.ToDictionary(s => s.Facts, s => s.Id),
            await Accesses(
                db,
                rows,
                [client?.Keeper ?? question.Holder, question.Consumer],
                cancellation
            ),
            clock.GetUtcNow()
        );
    }

    /// <summary>PostgreSQL has no place for NUL, so nothing with it in its name is there.</summary>
    internal static bool IsStorable(string text) => !text.Contains('\0');

    private static Task<List<ScopeAccess>> Accesses(
        PortvaktDb db,
        List<Scope> scopes,
        IEnumerable<OrganisationId?> holders,
        CancellationToken cancellation
    )
    {
        var ids = scopes.ConvertAll(s => s.Id);
        var known = holders.OfType<OrganisationId>().ToList();
        return db
            .Accesses.AsNoTracking()
            .Where(a => ids.Contains(a.ScopeId) && known.Contains(a.Consumer))
            .ToListAsync(cancellation);
    }

    private static ClientFacts Suppose(OrganisationId holder, int[] scopes) =>
        new(Supposed, IntegrationKind.Maskinporten, holder, null, null, scopes, []);

    private static ClientFacts Facts(Integration client, int[] scopes) =>
        new(
            client.ClientId,
            client.Kind,
            client.Owner,
            client.Supplier,
            client.TokenLifetime is { } seconds ? TimeSpan.FromSeconds(seconds) : null,
            scopes,
            [.. client.Keys.Select(Facts)]
        );

    private static KeyFacts Facts(PublicKey key) =>
        new(key.Kid, key.Modulus, key.Exponent, key.Validity.To ?? DateTimeOffset.MaxValue)
        {
            Certificate = key.Certificate is { } der ? CertificateFacts.Read(der) : null,
        };

    private static ScopeFacts Facts(Scope scope, int number) =>
        new(number, scope.Name.Value, scope.Owner)
        {
            Active = scope.Active,
            AccessibleForAll = scope.AccessibleForAll,
            AllowedKinds = scope.AllowedKinds,
            MaxTokenAge =
                scope.MaxTokenLifetime > 0 ? TimeSpan.FromSeconds(scope.MaxTokenLifetime) : null,
            EnforcedAudience = scope.EnforcedAudience,
            SenderConstrained = scope.SenderConstrained,
            Opaque = scope.TokenForm == TokenForm.Opaque,
            DelegationSource = scope.DelegationSource,
        };
}
