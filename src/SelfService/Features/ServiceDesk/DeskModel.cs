using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.ServiceDesk;

/// <summary>What the front page shows.</summary>
public sealed record DeskModel(DeskStanding Standing, DateTimeOffset Now);
