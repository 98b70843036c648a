using Portvakt.Domain.Notices;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Cases;

/// <summary>One message with its writer.</summary>
public sealed record ThreadEntry(Words Author, CaseSide Side, string Text, DateTimeOffset At);
