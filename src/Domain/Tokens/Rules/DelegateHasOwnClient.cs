using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Tokens.Rules;

/// <summary>
/// Who acts by delegation uses a client of its own: one that it registered for a customer speaks for that customer
/// already, and the token could not tell three parties apart.
/// </summary>
internal sealed class DelegateHasOwnClient()
    : GrantRule(
        new Text(
            "En klient som en leverandør har registrert for en kunde, bruker ikke consumer_org.",
            "Ein klient som ein leverandør har registrert for ein kunde, bruker ikkje consumer_org.",
            "A client that a supplier registered for a customer does not use consumer_org."
        ),
        "Maskinporten documentation, delegation",
        Problems.TokenConsumerWithSupplierClient
    )
{
    public override Problem? Check(GrantCase grant) =>
        grant.Delegator is not null && grant.Client.Supplier is not null ? Refuse() : null;
}
