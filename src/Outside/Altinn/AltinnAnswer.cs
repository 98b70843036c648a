using System.Net;
using System.Text.Json;

namespace Portvakt.Outside.Altinn;

/// <summary>What the platform answered to one call.</summary>
internal sealed record AltinnAnswer(HttpStatusCode Status, JsonElement Body);
