using Portvakt.Domain.Basics;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Events;

/// <summary>A page of the log.</summary>
public sealed record LogPart(IReadOnlyList<LogRow> Rows, Paged Paged);
