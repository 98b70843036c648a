using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;

namespace Portvakt.SelfService.Features.Cases;

/// <summary>Which cases of the queue are shown.</summary>
public enum CaseStage
{
    /// <summary>New ones and answered ones: the decider has the word.</summary>
    ForDecider,

    /// <summary>Those that wait for the one who asked.</summary>
    ForRequester,

    Closed,
    All,
}
