using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Events;

/// <summary>How an event can be undone: the page that asks before it does it.</summary>
public sealed record LogUndo(Words Label, string Href);
