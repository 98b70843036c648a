namespace Portvakt.TokenServer.Tests;

/// <summary>Grants of the seeded client for its customer.</summary>
internal static class DelegatedGrants
{
    public static TestGrant For(
        this World world,
        string scope = Delegated.Delegable,
        string? consumer = null
    ) => world.Grant(scope).With("consumer_org", consumer ?? Delegated.Customer.Value);

    public static TestGrant AsSystemUser(
        this World world,
        string? reference = null,
        string id = "0192:958935420"
    )
    {
        var organisation = new { authority = "iso6523-actorid-upis", ID = id };
        object details = reference is null
            ? new { type = "urn:altinn:systemuser", systemuser_org = organisation }
            : new
            {
                type = "urn:altinn:systemuser",
                systemuser_org = organisation,
                externalRef = reference,
            };
        return world.Grant(Seeding.Open).With("authorization_details", new[] { details });
    }

    public static TestGrant WithConsent(this World world, Guid id, string from) =>
        world
            .Grant(Seeding.Open)
            .With(
                "authorization_details",
                new[]
                {
                    new
                    {
                        type = "urn:altinn:consent",
                        id,
                        from,
                    },
                }
            );

    public static TestGrant WithDetails(this World world, object details) =>
        world.Grant(Seeding.Open).With("authorization_details", new[] { details });
}
