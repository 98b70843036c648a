using Portvakt.Domain.Basics;

namespace Portvakt.TokenServer.Tests.Errors;

/// <summary>Errors about who asks: the client, its keys and its signature.</summary>
internal static class ClientErrors
{
    private static readonly TimeSpan LongAgo = TimeSpan.FromDays(700);

    public static IReadOnlyList<ErrorRow> Rows { get; } =
    [
        new("MP-100", 2, w => w.Ask(w.Grant().With("iss", Seeding.ClientId + "\n"))),
        new(
            "MP-100",
            3,
            async w =>
            {
                var login = await w.AddClient(IntegrationKind.Idporten);
                return await w.Ask(w.Grant().With("iss", login));
            }
        )
        {
            Follow = async w =>
            {
                var made = await w.AddClient(IntegrationKind.Maskinporten);
                return await w.Ask(w.Grant().With("iss", made));
            },
        },
        new(
            "MP-121",
            1,
            async w =>
            {
                await w.AddKey("old", LongAgo);
                return await w.Ask(w.Grant().SignedWithSecond("old"));
            }
        )
        {
            Follow = async w =>
            {
                await w.AddKey("new");
                return await w.Ask(w.Grant().SignedWithSecond("new"));
            },
        },
        new(
            "MP-121",
            2,
            async w =>
            {
                await w.AddKey("old", LongAgo);
                return await w.Ask(w.Grant().SignedWithSecond("old"));
            }
        ),
        new("MP-123", 3, w => w.Ask(w.Grant().WithHeader("x5c", "MIIB"))),
        new(
            "MP-124",
            1,
            async w =>
            {
                await w.AddKey("second");
                return await w.Ask(w.Grant().SignedWithSecond(Seeding.KeyId));
            }
        )
        {
            Follow = w => w.Ask(w.Grant().SignedWithSecond("second")),
        },
        new("MP-124", 2, w => w.Ask(w.Grant().SignedWithSecond(Seeding.KeyId)))
        {
            Follow = async w =>
            {
                await w.AddKey("second");
                return await w.Ask(w.Grant().SignedWithSecond("second"));
            },
        },
        new(Problems.TokenKeyUnknown, 1, w => w.Ask(w.Grant().SignedWithSecond("second")))
        {
            Follow = async w =>
            {
                await w.AddKey("second");
                return await w.Ask(w.Grant().SignedWithSecond("second"));
            },
        },
        new(
            Problems.TokenKeyUnknown,
            3,
            w => w.Ask(w.Grant().WithHeader("kid", Seeding.KeyId + "\n"))
        ),
        new(Problems.TokenKeyNotNamed, 1, w => w.Ask(w.Grant().WithHeader("kid", null))),
        new(
            Problems.TokenKeyNotNamed,
            2,
            w => w.Ask(w.Grant().WithHeader("kid", null).With("kid", Seeding.KeyId))
        ),
        new(
            Problems.TokenKeyNotNamed,
            3,
            w => w.Ask(w.Grant().WithHeader("kid", null).WithHeader("x5c", new[] { "MIIB" }))
        ),
    ];
}
