using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Organisations;

/// <summary>The first step: to which organisation.</summary>
public sealed record MoveModel(MoveSubject Subject, string? Typed, IReadOnlyList<Problem> Problems);
