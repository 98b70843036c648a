using Portvakt.Domain.Basics;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Ui;

namespace Portvakt.SelfService.Features.Registrations;

/// <summary>What was typed and what is wrong with it.</summary>
public sealed record RequestModel(RequestFields Typed, IReadOnlyList<Problem> Problems);
