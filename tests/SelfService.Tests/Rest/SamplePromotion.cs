using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;
using Portvakt.Domain.Notices;
using Portvakt.Domain.Scopes;
using Portvakt.SelfService.Features.ApiReference;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Rest;

/// <summary>What it takes to bring a sample's client into production: nothing owed there, and its scope known.</summary>
internal static class SamplePromotion
{
    public static void Plant(
        PortvaktDb db,
        ApiOperation operation,
        string marker,
        Integration client,
        DateTimeOffset now
    )
    {
        if (!operation.Path.Contains("/promotions/"))
            return;
        SampleNotices.Write(db, new NoticePlace(client.Keeper), marker, now);
        var point = NotificationPoint.Create(
            new NoticePlace(client.Keeper),
            NoticeChannel.Email,
            $"{marker}@prove.example",
            Language.Bokmaal,
            [],
            secret: null,
            person: null,
            now
        );
        point.Confirm(now);
        db.NotificationPoints.Add(point);
        var (prod, name) = (EnvironmentName.Of("prod"), client.Scopes[0].Scope);
        if (!db.Scopes.Any(s => s.Environment == prod && s.Name == name))
            db.Scopes.Add(
                Scope.Create(
                    prod,
                    name,
                    NumberSchemes.Norwegian.Parse("312045109").Value,
                    new ScopeProperties(new LanguageMap("Varsler")),
                    now
                )
            );
    }
}
