using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Events;

/// <summary>What the page of a log shows.</summary>
public sealed record LogModel(LogPlace Place, LogFilter Filter, LogPart Part, int Page, int Pages);
