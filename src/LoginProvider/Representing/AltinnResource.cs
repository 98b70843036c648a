using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Organisations;
using Portvakt.Store.People;

namespace Portvakt.LoginProvider.Representing;

/// <summary>Something that a client can ask whether the person holds for an organisation.</summary>
/// <param name="Service">Its code and edition in the older request type; null when it has none.</param>
/// <param name="Id">Its id in the newer request type.</param>
/// <param name="Title">Its name in Altinn.</param>
/// <param name="IsHeld">Whether the person holds it for that organisation, in an environment of that kind.</param>
public sealed record AltinnResource(
    string? Service,
    string Id,
    Text Title,
    Func<Representation, EnvironmentKind, bool> IsHeld
)
{
    private const string Prefix = "urn:altinn:resource:";

    /// <summary>The three rights of production, the right to test, and the authority to give rights.</summary>
    public static IReadOnlyList<AltinnResource> All { get; } =
    [
        OfRight("5613:1", "portvakt-integrasjoner", Right.Integrations.Name(), Right.Integrations),
        OfRight("5621:1", "portvakt-api", Right.Apis.Name(), Right.Apis),
        OfRight("5622:1", "portvakt-leverandor", Right.Suppliers.Name(), Right.Suppliers),
        // In a test environment every member of an organisation may do everything for it.
        new(
            "6061:1",
            "portvakt-test",
            ResourceTexts.Testing,
            (_, kind) => kind == EnvironmentKind.Test
        ),
        new(
            null,
            "portvakt-administrator",
            ResourceTexts.Administration,
            (held, _) => held.Roles.Count > 0
        ),
    ];

    /// <summary>Its urn in a request of that type; null when such a request cannot ask for it.</summary>
    public string? Urn(DetailsType type) =>
        type == DetailsType.Resource ? Prefix + Id
        : Service is null ? null
        : Prefix + Service;

    /// <summary>The resource of that urn; null when there is none.</summary>
    public static AltinnResource? Find(DetailsType type, string urn) =>
        All.FirstOrDefault(resource => resource.Urn(type) == urn);

    private static AltinnResource OfRight(string service, string id, Text title, Right right) =>
        new(service, id, title, (held, _) => held.Rights.Contains(right));
}
