using Portvakt.Domain.Basics;
using Portvakt.SelfService.Places;

namespace Portvakt.SelfService.Features.NotificationPoints;

/// <summary>What the page behind the mailed link shows.</summary>
public sealed record ConfirmPointModel(
    string Action,
    WaitingPoint Waiting,
    IReadOnlyList<Problem> Problems
)
{
    /// <summary>What it will hear about.</summary>
    public Text Place =>
        (Waiting.Client, Waiting.Point.Environment) switch
        {
            ({ } client, { } environment) => PlaceTexts.Client.With(client.Name, environment),
            (_, { } environment) => PlaceTexts.Provider.With(environment),
            _ => PlaceTexts.Organisation,
        };
}
